"""A model that answers: llama.cpp's own server in a child process (`server`), a conversation in the terminal (`chat`).

Comes in: a GGUF file. Goes out: answers, tokens, probabilities. Which model is served, and what its answers are worth,
is decided elsewhere.
"""
