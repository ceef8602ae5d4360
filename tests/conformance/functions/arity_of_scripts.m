f = fopen ("arity_script.m", "w"); fputs (f, "q = 1;\n"); fclose (f);
try, nargin ("arity_script"), catch e, disp (e.message), end
try, nargin (@arity_script), catch e, disp (e.message), end
delete ("arity_script.m");
