x = "abc" + "de"
