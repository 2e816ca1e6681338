"""What menus and screens are made of."""
