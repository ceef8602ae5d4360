## IDX = unicode_idx (TEXT)
## Which character each byte of a UTF-8 TEXT belongs to.
##   >> unicode_idx ("aäb")
##   ans =
##
##      1   2   2   3
##
## See also: unicode2native
function idx = unicode_idx (text)
  if (nargin != 1)
    print_usage ();
  elseif (! (ischar (text) || isnumeric (text) || islogical (text)))
    error ("STR must be a string");
  end
  b = double (text);
  idx = reshape (cumsum (b(:) < 128 | b(:) > 191), size (text));
end

%!assert (unicode_idx ("aäb"), [1 2 2 3])
%!error <STR must be a string> unicode_idx ({})
