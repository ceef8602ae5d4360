## B = saveobj (A)
## A class's own saveobj is called before an object A of it is written to a file; other values have none.
##   >> try, saveobj (1), catch e, disp (e.message), end
##   saveobj: not defined for class "double"
##
## See also: loadobj, save
function b = saveobj (a)
  if (nargin != 1)
    print_usage ();
  end
  error ('saveobj: not defined for class "%s"', class (a));
end

%!error <saveobj: not defined for class "cell"> saveobj ({})
%!error <Invalid call> saveobj ()
