error ("something else");
