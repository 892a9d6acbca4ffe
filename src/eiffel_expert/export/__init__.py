"""Stage export: adapter and base become one model that Ollama and llama.cpp run, checked against transformers."""
