% Errors and odd results release what was made before them: memory does not grow with their number.
1;
function kept = pages_after (text, times)
  before = pages ();
  for k = 1:times
    try, eval (text); catch, end
  end
  kept = pages () - before;
end
function n = pages ()     % in memory; 0 where the system does not tell, or a sanitizer looks and keeps what is freed
  n = 0;
  f = fopen ("/proc/self/statm");
  if f > 0 && isempty (getenv ("ASAN_OPTIONS"))
    n = fscanf (f, "%d", 2)(2);
    fclose (f);
  end
end
function check_growth (text)
  pages_after (text, 20);               % what is kept for later use is kept by now
  if pages_after (text, 200) < 8192, disp ("steady"), else, printf ("grows: %s\n", text), end
end
check_growth ("x = 1:9; x([ones(1, 4e4), 0.5]);");
check_growth ("x = 1:9; x(single ([ones(1, 4e4), 0.5]));");
check_growth ("x = 1:9; x([ones(1, 4e4), 0]);");
check_growth ("x = 1:9; x([ones(1, 4e4), 10]);");
check_growth ("x = 1:9; x(int64 ([ones(1, 4e4), -1]));");
check_growth ("x = 1:9; x([ones(1, 4e4), 0.5]) = 1;");
check_growth ("x = 1:9; x([ones(1, 4e4), -1]) = [];");
check_growth ("x = 1:9; x(ones (1, 4e4)) = 1:3;");
check_growth ("x = ones (3); x(ones (1, 4e4), [1 0.5]);");
check_growth ("c = {1, 2}; c{ones(1, 4e4)}.a = 1;");
check_growth ("c = {1, 2}; c{ones(1, 4e4), 1}.a = 1;");
check_growth ("c = cell (1, 2e4); f = @() c{:}; y = f ();");
check_growth ("c = cell (1, 2e4); y = c{:};");
check_growth ("c = cell (1, 2e4); c{:} + 1;");
check_growth ("c = cell (1, 2e4); max (c{:});");
check_growth ("s = struct (\"a\", cell (1, 2e4)); s.a.b = 1;");
