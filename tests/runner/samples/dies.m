error ("on purpose");
