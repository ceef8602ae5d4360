zz_from_script = 12;
