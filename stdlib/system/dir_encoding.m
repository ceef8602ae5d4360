## ENC = dir_encoding (DIR)
## The encoding of program files in the folder DIR: always UTF-8. Setting another one is an error.
##   >> dir_encoding (pwd ())
##   ans = utf-8
##
## See also: unicode2native, native2unicode
function enc = dir_encoding (folder, encoding = "")
  if (nargin < 1)
    print_usage ();
  elseif (! ischar (folder))
    error ("dir_encoding: DIR must be a string");
  elseif (! any (strcmpi (encoding, {"", "utf-8", "delete"})))
    error ("dir_encoding: program files are read as UTF-8, not '%s'", encoding);
  end
  enc = "utf-8";
end

%!assert (dir_encoding (".", "UTF-8"), "utf-8")
%!error <dir_encoding: DIR must be a string> dir_encoding (1)
%!error <dir_encoding: program files are read as UTF-8> dir_encoding (".", "latin1")
