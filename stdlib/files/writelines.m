## writelines (LINES, FILE)
## writelines (LINES, FILE, "WriteMode", "append")
## Write a text, or each text of a cell array, as a line of FILE. Octave 7.3 has no such function.
##   >> writelines ({"one", "two"}, "demo.txt"); fileread ("demo.txt"), delete ("demo.txt")
##   ans = one
##   two
##
## See also: readlines, fprintf
function writelines (lines, file, name = "WriteMode", mode = "overwrite")
  if (nargin < 2)
    print_usage ();
  elseif (! ischar (lines) && ! iscellstr (lines))
    error ("writelines: LINES must be a text or a cell array of texts");
  elseif (! strcmpi (name, "writemode") || ! any (strcmpi (mode, {"overwrite", "append"})))
    error ("writelines: the option is \"WriteMode\" with \"overwrite\" or \"append\"");
  end
  kind = "w";
  if (strcmpi (mode, "append"))
    kind = "a";
  end
  [id, why] = fopen (file, kind);
  if (id < 0)
    error ("writelines: cannot write '%s': %s", file, why);
  end
  lines = cellstr (lines);
  fprintf (id, "%s\n", lines{:});
  fclose (id);
end

%!error <writelines: LINES must be> writelines (1, "x")
