## edit NAME
## edit
## Open the file of the function or script NAME in an editor: the environment's VISUAL or EDITOR, else what EDITOR () says,
## or where that is not installed editor, vi or nano.
## Where there is none of that name, NAME.m is opened in the folder where you are, with the first lines of a function.
##   >> edit (1)
##   error: edit: argument must be a string
## See also: type, which, EDITOR
function edit (name)
  if (nargin > 0 && ! ischar (name))
    error ("edit: argument must be a string");
  end
  editor = getenv ("VISUAL");
  if (isempty (editor))
    editor = getenv ("EDITOR");
  end
  if (isempty (editor))
    editor = EDITOR ();
    for other = {"editor", "vi", "nano"}
      if (any (editor == "/") || ! isempty (file_in_path (getenv ("PATH"), strtok (editor))))
        break;
      end
      editor = other{1};
    end
  end
  if (nargin == 0)
    file = "";
  else
    file = file_of (name);
  end
  if (! isempty (file))
    status = system (sprintf ("%s '%s'", editor, strrep (file, "'", "'\\''")));
  else
    status = system (editor);
  end
  if (status == 127)
    error ("edit: there is no program '%s'; setenv ('EDITOR', NAME) chooses another", editor);
  end
end

## The file to edit; made where there is none yet.
function file = file_of (name)
  file = name;
  if (isfile (file))
    return;
  end
  [folder, base, ending] = fileparts (name);
  if (isempty (ending))
    file = [name, ".m"];
  end
  found = file_in_loadpath (file);
  if (! isempty (found))
    file = found;
    return;
  elseif (isfile (file) || ! (isempty (ending) || strcmp (ending, ".m")))
    return;
  elseif (! isvarname (base))
    error ("edit: '%s' is no name of a function", base);
  end
  id = fopen (file, "w");
  if (id < 0)
    error ("edit: cannot write '%s'", file);
  end
  fprintf (id, "## y = %s (x)\n## What it does.\nfunction y = %s (x)\n  y = x;\nend\n", base, base);
  fclose (id);
end

%!test
%! old = getenv ("VISUAL");
%! unwind_protect
%!   setenv ("VISUAL", "cat");
%!   edit my_new_function
%!   assert (my_new_function (3), 3);
%! unwind_protect_cleanup
%!   setenv ("VISUAL", old);
%! end_unwind_protect
%!error <edit: '1x' is no name of a function> edit 1x
