## isjava (X)
## Is X a Java object? There are none here, so it is false.
##   >> isjava (1)
##   ans = 0
## See also: isobject
function tf = isjava (x)
  if (nargin != 1)
    print_usage ();
  end
  tf = false;
end

%!assert (isjava ("a"), false)
%!error <Invalid call to isjava> isjava ()
