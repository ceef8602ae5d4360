## trace (A)
## The sum of the elements on the diagonal.
##   >> trace ([1 2; 3 4])
##   ans = 5
## See also: det, diag
function t = trace (A)
  if (nargin != 1)
    print_usage ();
  end
  if (ndims (A) > 2)
    error ("trace: only valid on 2-D objects");
  elseif (isempty (A))
    t = 0;
  elseif (isvector (A))
    t = A(1);
  else
    t = sum (diag (A));
  end
end

%!assert (trace (magic (3)), 15)
%!assert (trace ([]), 0)
%!assert (trace ([7 8]), 7)
%!error <trace: only valid on 2-D objects> trace (ones (2, 2, 2))
