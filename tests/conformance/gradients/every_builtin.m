% Every builtin, with a traced value in its arguments in many ways: either the gradient agrees with differences, or there is an
% error that says that no derivative is known. What is not tried acts on the process, files, the terminal or figures, draws
% random numbers, or sets how things are shown.
warning ("off", "all");
function J = total (y)
  J = 0;
  if (iscell (y))
    for k = 1:numel (y), J = J + total (y{k}) * (1 + k / 7); end
  elseif (isstruct (y))
    c = struct2cell (y);
    for k = 1:numel (c), J = J + total (c{k}) * (1 + k / 5); end
  elseif (isnumeric (y) || islogical (y))
    w = cos (1:numel (y))(:);
    J = sum (w .* double (real (y))(:)) + sum (sin (w) .* double (imag (y))(:));
  end
end
function J = called (name, arguments, x, n)
  c = arguments (x);
  y = cell (1, n);
  [y{:}] = feval (name, c{:});
  J = total (y);
end
ways = {@(x) {x}, @(x) {[x, x + 1, 2 * x]}, @(x) {[x; x + 1; 3]}, @(x) {[x 1; 2, x * 2]}, @(x) {[x 0.2; 0.2 3]}, @(x) {x, 2}, ...
        @(x) {2, x}, @(x) {[x, x + 1], 2}, @(x) {2, [x, x + 1]}, @(x) {[x 1; 2 3], [1; x]}, @(x) {x, 2, 3}, @(x) {2, x, 3}, ...
        @(x) {2, 3, x}, @(x) {[1 2 3], [x 2 5], 1.5}, @(x) {[1 2 3], [4 2 5], x}, @(x) {[x 1; 2 3], [1 2; x 3]}, ...
        @(x) {{x, 2}}, @(x) {struct("a", x)}, @(x) {"%g ", x}, @(x) {@(t) t * x, 1}, @(x) {@(t) t .^ 2 - x, 0, 5}, ...
        @(x) {{"a", "b"}, {x, 2}}, @(x) {struct("a", x), "a"}, @(x) {struct("a", 1), "a", x}, @(x) {[x 2 3 4], 2, 2}, @(x) {x, 1, 2, 3}};
not_tried = strsplit (["IMAGE_PATH PS1 PS2 PS4 ad_stop addpath argv atexit beep beep_on_error canonicalize_file_name cd chdir clc clear clock " ...
  "colormap confirm_recursive_rmdir cputime crash_dumps_octave_core csvread csvwrite dbstack debug_on_error debug_on_interrupt debug_on_warning " ...
  "diary display disp dlmread dlmwrite drawnow error exit fail fclose fdisp feof ferror fflush fgetl fgets figure fixed_point_format fopen format " ...
  "fprintf fputs fread freport frewind fscanf fseek fskipl ftell fwrite genpath getenv glob hints history history_timestamp_format_string " ...
  "imread imwrite input kbhit keyboard library_frames list_in_columns load lookfor ls lstat maxNumCompThreads max_recursion_depth max_stack_depth " ...
  "memory_pool mkdir mlock more munlock native2unicode now nproc output_precision page_output_immediately page_screen_output path pause " ...
  "print print_empty_dimensions print_struct_array_contents print_usage printf profile putenv puts pwd quit rand rande randg randi randn randp " ...
  "randperm readdir rehash rename rethrow rmdir rmpath run save save_precision saveas scanf setenv source split_long_rows stat stdin " ...
  "string_fill_char struct_levels_to_print suppress_verbose_help_message swapbytes system tempname terminal_size test textread textscan tic " ...
  "time timeit tmpfile toc undo_string_escapes uname unix unlink unsetenv warning which who whos whos_line_format with_limits yes_or_no dos " ...
  "endgrent endpwent errno getgrent getpgrp getpwent getrusage kill link mkfifo pclose popen readlink setgrent setpwent symlink umask"], " ");
[names, kinds] = __ad_kinds__ ();
x = 0.4;
h = 1e-4;
tried = 0;
for k = 1:numel (names)
  name = names{k};
  if (any (strcmp (name, not_tried)) || strncmp (name, "__", 2) || any (name == "."))
    continue;
  end
  for way = 1:numel (ways)
    for n = 1:2
      try
        evalc ("low = called (name, ways{way}, x - h, n);  high = called (name, ways{way}, x + h, n);");
      catch
        break;
      end
      d = (high - low) / (2 * h);
      if (d == 0 || ! (abs (d) < 300))
        continue;
      end
      tried++;
      try
        evalc ("[J, g] = ad_gradient (@(x) called (name, ways{way}, x, n), x);");
        if (abs (g - d) > 1e-3 * max (1, abs (d)))
          printf ("%s, way %d, %d results: gradient %g, differences %g\n", name, way, n, g, d);
        end
      catch e
        if (! strcmp (e.identifier, "Octavo:no-derivative"))
          printf ("%s, way %d, %d results: %s\n", name, way, n, e.message);
        end
      end
    end
  end
end
printf ("more than a thousand ways: %d\n", tried > 1000);
