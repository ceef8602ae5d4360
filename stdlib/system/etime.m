## etime (T2, T1)
## The seconds from the time T1 to the time T2, both as clock gives them.
##   >> etime ([2020 1 1 0 1 0.5], [2020 1 1 0 0 0])
##   ans = 60.500
## See also: tic, toc, clock
function secs = etime (t2, t1)
  if (nargin != 2)
    print_usage ();
  end
  [~, s2] = datenum (t2);
  [~, s1] = datenum (t1);
  secs = s2 - s1;
end

%!assert (etime ([2021 1 1 0 0 0], [2020 12 31 23 59 59]), 1)
