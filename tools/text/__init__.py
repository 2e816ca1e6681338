"""What is done with the texts of assets/text: compiled, looked for where they are used, listed in docs/lines.md."""
