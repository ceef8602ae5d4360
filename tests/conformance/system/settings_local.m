% settings that a function changes for as long as it runs
1;
function inner ()
  save_precision (9, "local");
  save_precision (8, "local");
  error ("stop");
end
function outer ()
  save_precision (3, "local");
  printf ("%d\n", save_precision (4));
  try
    inner ();
  catch e
    printf ("%s %d\n", e.message, save_precision ());
  end
end
outer ();
printf ("%d\n", save_precision ());
function try_all (name, varargin)
  for v = varargin
    try
      x = feval (name, v{1}{:});
      printf ("%s: %s\n", name, num2str (x));
    catch e
      disp (e.message)
    end
  end
end
try_all ("output_precision", {1:7}, {NaN}, {2.5}, {-1}, {Inf}, {"a"}, {5, "x"});
output_precision (5);
try_all ("beep_on_error", {1:7}, {NaN}, {1i}, {"a"}, {true, 1});
try_all ("string_fill_char", {3}, {""}, {"ab"});
try_all ("EDITOR", {3}, {""});
try_all ("ignore_function_time_stamp", {"no"}, {"all"});
try_all ("max_recursion_depth", {-1}, {256, "local"});
