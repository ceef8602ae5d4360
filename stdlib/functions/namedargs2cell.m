## namedargs2cell (S)
## The names and values of the scalar struct S as a row {name1, value1, ...}, for calls with options.
##   >> namedargs2cell (struct ('a', 1))
##   ans =
##   {
##     [1,1] = a
##     [1,2] = 1
##   }
##   
## See also: struct2cell, parseparams
function c = namedargs2cell (s)
  if (nargin < 1)
    print_usage ();
  elseif (! isstruct (s) || ! isscalar (s))
    error ("namedargs2cell: S must be a scalar structure");
  end
  c = reshape ([fieldnames(s), struct2cell(s)]', 1, []);
end

%!assert (namedargs2cell (struct ('a', 1, 'b', 'c')), {'a', 1, 'b', 'c'})
%!error <S must be a scalar structure> namedargs2cell (5)
