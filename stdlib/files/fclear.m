## fclear (FID)
## Forget that reading an open file came to its end or failed, so that it can be tried again.
##   >> f = tmpfile (); fgetl (f); fclear (f); feof (f)
##   ans = 0
## See also: ferror, feof, fopen
function fclear (fid)
  if (nargin != 1)
    print_usage ();
  end
  ferror (fid, "clear");
end

%!error <Invalid call to fclear> fclear ()
