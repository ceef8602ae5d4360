## [PKS, LOC] = findpeaks (Y)
## [PKS, LOC] = findpeaks (Y, "MinPeakHeight", H, "MinPeakDistance", D)
## The local maxima of Y (with "DoubleSided" of its absolute value as well) that are at least H (eps) high; where two lie closer
## than D elements the higher one stays. A flat top is one peak, at its first element. "Threshold": a peak must be so much
## above both neighbours. Octave has it in its package signal.
##   >> [pks, loc] = findpeaks ([0 3 1 5 5 2 4 0])
##   pks =
##
##      3   5   4
##
##   loc =
##
##      2   4   7
##
## See also: max
function [pks, loc] = findpeaks (y, varargin)
  if (nargin < 1)
    print_usage ();
  elseif (! isnumeric (y) || ! isreal (y) || ! isvector (y) || numel (y) < 3)
    error ("findpeaks: DATA must be a vector of at least 3 real numbers");
  end
  height = eps;
  distance = 1;
  threshold = 0;
  both = false;
  k = 1;
  while (k <= numel (varargin))
    name = lower (varargin{k});
    if (strcmp (name, "doublesided"))
      both = true;
      k++;
      continue;
    elseif (k == numel (varargin))
      error ("findpeaks: option without a value");
    end
    value = varargin{k+1};
    switch (name)
      case "minpeakheight"
        height = value;
      case "minpeakdistance"
        distance = value;
      case "threshold"
        threshold = value;
      otherwise
        error ("findpeaks: unknown option '%s'", varargin{k});
    end
    k += 2;
  end
  v = y(:);
  if (both)
    v = abs (v);
  elseif (any (v < 0) && nargin < 2)
    height = -Inf;
  end
  first = [1; find(diff (v) != 0) + 1];      # of each run of equal elements
  run = v(first);
  top = [false; run(2:end-1) - threshold > run(1:end-2) & run(2:end-1) - threshold > run(3:end); false];
  if (numel (run) < 3)
    top = false (size (run));
  end
  at = first(top);
  at = at(v(at) >= height);
  [~, order] = sort (v(at), "descend");
  keep = true (size (at));
  for k = order(:)'
    if (keep(k))
      near = abs (at - at(k)) < distance;
      near(k) = false;
      keep(near) = false;
    end
  end
  loc = at(keep);
  pks = y(loc);
  if (isrow (y))
    loc = loc';
  end
end

%!test [p, l] = findpeaks ([0 3 1 5 5 2 4 0], "MinPeakDistance", 4); assert (p, 5); assert (l, 4);
%!test [p, l] = findpeaks ([0; 3; 1; 5; 0], "MinPeakHeight", 4); assert (p, 5); assert (l, 4);
%!test [p, l] = findpeaks ([0 3 0 -4 0], "DoubleSided"); assert (p, [3 -4]); assert (l, [2 4]);
%!error <findpeaks: DATA must be a vector> findpeaks ([1 2])
