// Renders a Modelfile's TEMPLATE as Ollama does: Go's text/template over System, Messages, Prompt, Suffix.
package main

import (
	"encoding/json"
	"os"
	"text/template"
)

type message struct{ Role, Content string }

type given struct {
	Template, System, Prompt, Suffix string
	Messages                         []message
}

func main() {
	var in given
	if err := json.NewDecoder(os.Stdin).Decode(&in); err != nil {
		panic(err)
	}
	values := map[string]any{
		"System": in.System, "Messages": in.Messages, "Prompt": in.Prompt, "Suffix": in.Suffix, "Response": "",
	}
	if err := template.Must(template.New("").Parse(in.Template)).Execute(os.Stdout, values); err != nil {
		panic(err)
	}
}
