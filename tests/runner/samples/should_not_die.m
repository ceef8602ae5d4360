error ("not expected");
