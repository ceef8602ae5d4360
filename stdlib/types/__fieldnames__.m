## __fieldnames__ (S)
## The names of the fields of the struct S; programs written for Octave call it where fieldnames is meant.
##   >> __fieldnames__ (struct ("a", 1))
##   ans =
##   {
##     [1,1] = a
##   }
##
## See also: fieldnames
function names = __fieldnames__ (s)
  names = fieldnames (s);
end

%!assert (__fieldnames__ (struct ("a", {1, 2}, "b", 3)), {"a"; "b"})
