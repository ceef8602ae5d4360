% clear forgets functions whose names match: those of files (with their persistent variables) and those typed in.
1;
function put (name, text)
  fid = fopen (name, "w");
  fputs (fid, text);
  fclose (fid);
endfunction
function r = cf1 (), r = 1; end
function r = cf2 (), r = 2; end
function r = df3 (), r = 3; end
put ("fa1.m", "function r = fa1 ()\n persistent n = 0; n++; r = n;\nend\n"); put ("fa2.m", "function r = fa2 ()\n persistent n = 0; n++; r = n;\nend\n"); put ("gb.m", "function r = gb ()\n persistent n = 0; n++; r = n;\nend\n");
y = 1; clear -x y
try, cf1 (), catch e, disp (e.message), end
clear cf*
try, cf1 (), catch e, disp (e.message), end
try, cf2 (), catch e, disp (e.message), end
try, df3 (), catch e, disp (e.message), end
clear -x df3
try, df3 (), catch e, disp (e.message), end
clear *
try, df3 (), catch e, disp (e.message), end
fa1 (); fa2 (); gb ();
clear fa*
printf ("%d %d %d\n", fa1 (), fa2 (), gb ());
clear -f fa1
printf ("%d %d %d\n", fa1 (), fa2 (), gb ());
clear functions
printf ("%d %d %d\n", fa1 (), fa2 (), gb ());
clear -f f?2
printf ("%d %d %d\n", fa1 (), fa2 (), gb ());
clear all
printf ("%d %d %d\n", fa1 (), fa2 (), gb ());
clear
printf ("%d %d %d\n", fa1 (), fa2 (), gb ());
clear -a
printf ("%d %d %d\n", fa1 (), fa2 (), gb ());
clear gb
printf ("%d %d %d\n", fa1 (), fa2 (), gb ());
clear -v gb
printf ("%d %d %d\n", fa1 (), fa2 (), gb ());
fa1 = 3; clear fa1
printf ("%d %d %d\n", fa1 (), fa2 (), gb ());
clear -regexp ^f
printf ("%d %d %d\n", fa1 (), fa2 (), gb ());
clear -x fa1
printf ("%d %d %d\n", fa1 (), fa2 (), gb ());
clear *
printf ("%d %d %d\n", fa1 (), fa2 (), gb ());
clear variables
printf ("%d %d %d\n", fa1 (), fa2 (), gb ());
