## NFV = reducepatch (FV)
## NFV = reducepatch (FACES, VERTICES)
## NFV = reducepatch (H)
## NFV = reducepatch (..., R)
## NFV = reducepatch (..., 'fast')
## [FACES, VERTICES] = reducepatch (...)
## reducepatch (H)
## A patch of triangles with fewer of them and about the same shape: the part R (0.5) of its faces, or R faces where R is 1 or more.
## The shortest edge becomes its middle, again and again. Vertices at the same place count as one; 'fast' does not look for them.
## Without outputs the patch H is changed.
##   >> [x, y] = meshgrid (0:4); rows (reducepatch (delaunay (x, y), [x(:), y(:), 0*x(:)], 16).faces)
##   ans = 16
## See also: isosurface, reducevolume, shrinkfaces
function [faces, vertices] = reducepatch (varargin)
  args = varargin;
  fast = false;
  while (! isempty (args) && ischar (args{end}))
    switch (lower (args{end}))
      case "fast"
        fast = true;
      case "verbose"
      otherwise
        error ("reducepatch: unknown option '%s'", args{end});
    end
    args(end) = [];
  end
  if (isempty (args) || numel (args) > 3)
    print_usage ();
  end
  h = [];
  if (isstruct (args{1}))
    if (! all (isfield (args{1}, {"faces", "vertices"})))
      error ("reducepatch: struct FV must contain the fields 'faces' and 'vertices'");
    end
    f = args{1}.faces;
    v = args{1}.vertices;
    args(1) = [];
  elseif (isscalar (args{1}) && ishghandle (args{1}) && strcmp (get (args{1}, "type"), "patch"))
    h = args{1};
    f = get (h, "faces");
    v = get (h, "vertices");
    args(1) = [];
  elseif (numel (args) > 1)
    [f, v] = args{1:2};
    args(1:2) = [];
  else
    print_usage ();
  end
  if (columns (f) != 3)
    error ("reducepatch: Currently patches must consist of triangles only");
  end
  r = 0.5;
  if (! isempty (args))
    r = args{1};
  end
  if (! isscalar (r) || ! isreal (r) || r <= 0)
    error ("reducepatch: reduction factor must be a positive scalar");
  end
  if (r < 1)
    r = round (r * rows (f));
  end
  if (! fast)
    [v, ~, back] = unique (v, "rows");
    f = back(f);
  end
  [f, v] = collapse (f, v, r);
  if (nargout == 1 || (nargout == 0 && isempty (h)))
    faces = struct ("faces", f, "vertices", v);
  elseif (nargout == 0)
    set (h, "facevertexcdata", [], "vertices", v, "faces", f);
  else
    faces = f;
    vertices = v;
  end
end

## Rounds of edges, the shortest first, of which no two touch the same face; after each what became flat is gone.
function [f, v] = collapse (f, v, most)
  while (rows (f) > most)
    edges = unique (sort ([f(:,[1 2]); f(:,[2 3]); f(:,[3 1])], 2), "rows");
    lengths = sumsq (v(edges(:,1),:) - v(edges(:,2),:), 2);
    [~, order] = sort (lengths);
    order = order(1:max (1, ceil (numel (order) / 4)));
    goes_to = 1:rows (v);
    touched = false (rows (v), 1);
    left = rows (f) - most;
    of = accumarray (f(:), repmat ((1:rows (f))', 3, 1), [rows(v), 1], @(k) {k});
    for k = order'
      [a, b] = num2cell (edges(k,:)){:};
      if (touched(a) || touched(b) || left <= 0)
        continue;
      end
      near = f([of{a}; of{b}],:)(:);
      shared = intersect (of{a}, of{b});
      touched(near) = true;
      v(a,:) = (v(a,:) + v(b,:)) / 2;
      goes_to(b) = a;
      left -= numel (shared);
    end
    f = goes_to(f);
    f(f(:,1) == f(:,2) | f(:,2) == f(:,3) | f(:,3) == f(:,1),:) = [];
  end
  used = unique (f(:));
  number = zeros (rows (v), 1);
  number(used) = 1:numel (used);
  f = reshape (number(f), [], 3);
  v = v(used,:);
end

%!test
%! [x, y, z] = meshgrid (-2:0.5:2); fv = isosurface (x, y, z, x .^ 2 + y .^ 2 + z .^ 2, 2);
%! nfv = reducepatch (fv, 0.4); n = rows (fv.faces);
%! assert (rows (nfv.faces) <= 0.4 * n && rows (nfv.faces) > 0.35 * n);
%! r = sqrt (sumsq (nfv.vertices, 2)); assert (r > 1 & r < 1.6);
%! assert (sort (unique (nfv.faces)), (1:rows (nfv.vertices))')
%!test
%! close all; h = patch (isosurface (magic (4)(:,:,[1 1 1]) + cat (3, 0 * magic (4), magic (4), 0 * magic (4)), 9)); n = rows (get (h, "faces"));
%! reducepatch (h); assert (rows (get (h, "faces")) <= n / 2); close all
%!error <reducepatch: reduction factor must be a positive scalar> reducepatch (1:3, eye (3), -1)
