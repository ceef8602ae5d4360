## pack ()
## Nothing: memory that is not needed is given back by itself (memory_pool). Programs of MATLAB call it.
##   >> pack
##
## See also: memory, memory_pool, clear
function pack ()
  if (nargin != 0)
    print_usage ();
  end
end

%!test pack ();
