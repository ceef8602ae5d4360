## isgraphics (H)
## isgraphics (H, TYPE)
## Which elements of H are handles of graphics objects, of that type.
##   >> isgraphics (gca (), "axes")
##   ans = 1
## See also: ishghandle, isaxes
function tf = isgraphics (h, type)
  if (nargin < 1)
    print_usage ();
  end
  tf = ishghandle (h);
  if (nargin > 1)
    for k = find (tf(:))'
      tf(k) = strcmpi (get (h(k), "type"), type);
    end
  end
end

%!assert (isgraphics ([0 -1]), [true false])
%!assert (isgraphics (0, "figure"), false)
%!error <Invalid call to isgraphics> isgraphics ()
