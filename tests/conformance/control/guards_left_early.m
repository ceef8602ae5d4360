% return, break and continue out of the bodies, cleanups and handlers of unwind_protect and try
1;
function r = f1 (x), r = 0; unwind_protect, r = 1; if (x), return, end, r = 2; unwind_protect_cleanup, printf ("clean %d\n", r); end_unwind_protect, r = 3; end
f1 (true), f1 (false)
function r = f2 (), r = 0; for k = 1:4, unwind_protect, if (k == 2), continue, end, if (k == 4), break, end, r += k; unwind_protect_cleanup, printf ("%d ", k); end_unwind_protect, end, printf ("\n"); end
f2 ()
function r = f3 (), r = 1; unwind_protect, unwind_protect, r = 2; return, unwind_protect_cleanup, disp ("inner"), end_unwind_protect, unwind_protect_cleanup, disp ("outer"), end_unwind_protect, r = 9; end
f3 ()
function f4 (), while (true), unwind_protect, try, unwind_protect, error ("e1"); unwind_protect_cleanup, disp ("a"), end_unwind_protect, catch e, disp (e.message), break, end, unwind_protect_cleanup, disp ("b"), end_unwind_protect, end, disp ("out"), end
f4 ()
function r = f5 (), r = []; for k = 1:3, try, if (k == 2), continue, end, r(end+1) = k; error ("x%d", k); catch e, r(end+1) = -k; if (k == 3), return, end, end, end, r = "never"; end
f5 ()
function r = f6 (), r = 1; try, unwind_protect, error ("first"); unwind_protect_cleanup, r = 2; error ("second"); end_unwind_protect, catch e, disp (e.message), end, end
f6 ()
function f7 (), unwind_protect, disp ("body"), unwind_protect_cleanup, disp ("one"), return, disp ("two"), end_unwind_protect, disp ("after"), end
f7 ()
function f9 (), unwind_protect, for k = 1:3, if (k == 2), break, end, end, printf ("%d\n", k); unwind_protect_cleanup, disp ("done"), end_unwind_protect, end
f9 ()
function f10 (), k = 0; do, k++; unwind_protect, if (k < 3), continue, end, unwind_protect_cleanup, printf ("%d,", k); end_unwind_protect, until (k > 2); printf ("\n"); end
f10 ()
for k = 1:2, unwind_protect, if (k == 1), continue, end, disp ("second"), unwind_protect_cleanup, disp ("cleaned"), end_unwind_protect, end
% the error is not lost with what leaves the cleanup (octave-cli ends the script here)
function f8 (), for k = 1:2, unwind_protect, error ("lost"); unwind_protect_cleanup, disp (k), break, end_unwind_protect, end, disp ("here"), end
try, f8 (), catch e, disp (e.message), end
