"""The hanger: `hanger` is its body and what is done to it, `will` what it does by itself, `cord` what it hangs on."""
