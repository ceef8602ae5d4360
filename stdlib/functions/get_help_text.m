## [TEXT, FORMAT] = get_help_text (NAME)
## The help of a function or variable as it stands; FORMAT is "plain text", "Not documented" or "Not found".
##   >> [text, format] = get_help_text ("sin"); format
##   format = plain text
## See also: help, get_first_help_sentence
function [text, format] = get_help_text (name)
  if (nargin != 1)
    print_usage ();
  elseif (! ischar (name))
    error ("get_help_text: NAME must be a string");
  end
  format = "Not found";
  text = "";
  if (any (exist (name) == [2 3 5 103]))
    text = help (name);
    format = "plain text";
    if (isempty (text))
      format = "Not documented";
    end
  end
end

%!test [t, f] = get_help_text ("cross"); assert (f, "plain text"); assert (! isempty (strfind (t, "cross (")));
%!test [t, f] = get_help_text ("no_such_function"); assert ({t, f}, {"", "Not found"});
%!error <get_help_text: NAME must be a string> get_help_text (1)
