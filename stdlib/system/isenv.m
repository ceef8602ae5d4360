## isenv (NAME)
## Is there an environment variable of that name? Octave has it from version 8 on.
##   >> isenv ("NO_SUCH_VARIABLE")
##   ans = 0
## See also: getenv, setenv
function tf = isenv (name)
  if (nargin != 1)
    print_usage ();
  elseif (! ischar (name))
    error ("isenv: VAR must be a string");
  end
  setting = getenv (name);
  tf = ! isempty (setting) || isfield (getenv_all (), matlab.lang.makeValidName (name));
end

## What is set, empty or not, as fields of a struct: empty variables are seen in the system's list only.
function s = getenv_all ()
  s = struct ();
  text = "";
  if (exist ("/proc/self/environ", "file"))
    text = fileread ("/proc/self/environ");
  end
  for line = strsplit (text, "\0")
    at = find (line{1} == "=", 1);
    if (! isempty (at) && at > 1)
      s.(matlab.lang.makeValidName (line{1}(1:at-1))) = true;
    end
  end
end

%!test setenv ("SOME_NAME_7", "x"); assert (isenv ("SOME_NAME_7"));
%!error <isenv: VAR must be a string> isenv (1)
