% Variables of the environment, the machine, and what is done at the end.
1;
function last (), disp ("at the end"); end
function never (), disp ("not this"); end
setenv ("OCTAVO_CASE", "x");
disp (getenv ("OCTAVO_CASE"));
unsetenv ("OCTAVO_CASE")
disp (isempty (getenv ("OCTAVO_CASE")));
u = uname ();
disp (fieldnames (u)');
[u, err, msg] = uname ();
disp ([err, isempty(msg)]);
disp (nproc ("all") >= nproc ("overridable"));
[c, maxsize, endian] = computer ();
disp ([maxsize, endian]);
disp (getpid () > 1);
atexit ("last");
atexit ("never");
a = atexit ("never", false)
b = atexit ("never", false)
printf ("%c%c|%s|%5c|\n", 960, 65, 8364, "x");
printf ("%d %i %x\n", int64 (-9223372036854775807), 2^53, 255);
printf ("[%*d] [%-*.*f]\n", 4, 7, 8, 2, pi);
printf ("%s\n", [72 105 33.5]);
printf ("%d|", [1.5 NaN -Inf 1e10]); printf ("\n");
printf ("%g %G %e\n", 1e-10, 1e-10, 0);
printf ("%5s|%-5s|%.1s\n", "ab", "cd", "ef");
