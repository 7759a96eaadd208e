"""One file over HTTPS into an open file: the program's only access to the network."""
