"""Pictures for people to look at: what there is, laid out side by side, and measured."""
