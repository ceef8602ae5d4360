## profshow (DATA)
## profshow (DATA, N)
## profshow (N)
## profshow ()
## Print the N functions (20 if it is not given) that took most of the time themselves, what they call left out. DATA is
## what profile ("info") gave; without it the figures collected so far are taken. R stands for functions that called
## themselves. 'profile report' shows lines as well.
##   >> calls = struct ("FunctionName", {"solve"; "setup"}, "TotalTime", {3; 1}, "NumCalls", {10; 1});
##   >> [calls.IsRecursive] = deal (false, true);
##   >> data.FunctionTable = calls;
##   >> profshow (data)
##      # Function Attr     Time (s)   Time (%)        Calls
##   -------------------------------------------------------
##      1    solve             3.000      75.00           10
##      2    setup    R        1.000      25.00            1
## See also: profile, profexplore
function profshow (data, n = 20)
  if nargin == 0
    data = profile ("info");
  elseif nargin == 1 && ! isstruct (data)
    n = data;
    data = profile ("info");
  end
  if ! (isscalar (n) && isnumeric (n) && n > 0 && n == fix (n))
    error ("profile: N must be a positive integer");
  end
  functions = data.FunctionTable;
  seconds = [functions.TotalTime];
  [~, order] = sort (seconds, "descend");
  order = order(1:min (n, numel (order)));
  width = max ([8, cellfun(@numel, {functions(order).FunctionName})]);
  printf ("%4s %*s %4s %12s %10s %12s\n", "#", width, "Function", "Attr", "Time (s)", "Time (%)", "Calls");
  printf ("%s\n", repmat ("-", 1, width + 47));
  for k = order(:)'
    f = functions(k);
    attribute = "";
    if f.IsRecursive
      attribute = "R";
    end
    printf ("%4d %*s %4s %12.3f %10.2f %12d\n", k, width, f.FunctionName, attribute, f.TotalTime, ...
            100 * f.TotalTime / sum (seconds), f.NumCalls);
  end
end
%!function data = example ()
%!  data.FunctionTable = struct ("FunctionName", {"a"; "a_longer_name"; "c"}, "TotalTime", {1; 2.5; 0.5}, ...
%!                               "NumCalls", {3; 20000; 1}, "IsRecursive", {false; true; false});
%!end
%!test
%! expected = ["   #      Function Attr     Time (s)   Time (%)        Calls\n", ...
%!             "------------------------------------------------------------\n", ...
%!             "   2 a_longer_name    R        2.500      62.50        20000\n", ...
%!             "   1             a             1.000      25.00            3\n"];
%! data = example ();
%! assert (evalc ("profshow (data, 2)"), expected)
%!test
%! profile clear
%! text = evalc ("profshow");
%! assert (text, ["   # Function Attr     Time (s)   Time (%)        Calls\n", ...
%!                "-------------------------------------------------------\n"])
%!error <profile: N must be a positive integer> profshow (example (), 0)
