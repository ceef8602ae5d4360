y = no_such_script + 1
