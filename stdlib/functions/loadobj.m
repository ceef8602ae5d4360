## B = loadobj (A)
## A class's own loadobj is called when an object A of it has been read from a file; other values have none.
##   >> try, loadobj (1), catch e, disp (e.message), end
##   loadobj: not defined for class "double"
##
## See also: saveobj, load
function b = loadobj (a)
  if (nargin != 1)
    print_usage ();
  end
  error ('loadobj: not defined for class "%s"', class (a));
end

%!error <loadobj: not defined for class "cell"> loadobj ({})
%!error <Invalid call> loadobj ()
