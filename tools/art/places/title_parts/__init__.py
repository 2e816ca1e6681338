"""What the title picture is put together from."""
