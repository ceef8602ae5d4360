## edit_history
## edit_history FIRST
## edit_history FIRST LAST
## Open statements of the history in an editor (see edit) and run what it leaves: one by its number in history, those from
## FIRST to LAST, or the last one. What an empty file says is nothing.
##   >> edit_history 1 x
##   error: edit_history: 'x' is no number of a statement
## See also: history, run_history, edit
function edit_history (varargin)
  text = __history_range__ ("edit_history", varargin{:});
  file = [tempname(), ".m"];
  unwind_protect
    id = fopen (file, "w");
    if (id < 0)
      error ("edit_history: cannot write '%s'", file);
    end
    fputs (id, text);
    fclose (id);
    edit (file);
    text = fileread (file);
  unwind_protect_cleanup
    if (isfile (file))
      unlink (file);
    end
  end_unwind_protect
  __history_note__ (strtrim (text));
  evalin ("caller", text);
end

%!error <Invalid call> edit_history 1 2 3
