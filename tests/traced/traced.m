## Runs a program with all its numbers traced, or in the same way without: octavo traced.m FILE [traced]
##
## Behind each line that ends a statement, in functions too, __ad_trace__ is put in; it makes the variables' numbers inputs of the
## gradient that is being taken around it all, if one is. What the program prints must be the same bytes.
1;

## State of the scanner behind a line: how many brackets are open, whether the line goes on, whether a block comment does.
function [depth, goes_on, blank] = scan (line, depth)
  goes_on = false;
  blank = true;
  before = " ";
  k = 1;
  while (k <= numel (line))
    c = line(k);
    if (any (c == "%#"))
      break;
    elseif (c == "." && strncmp (line(k:end), "...", 3))
      goes_on = true;
      break;
    elseif (c == "\"" || (c == "'" && ! (isalnum (before) || any (before == "_)]}'."))))
      k++;
      while (k <= numel (line))
        if (line(k) == "\\" && c == "\"")
          k++;
        elseif (line(k) == c)
          if (k < numel (line) && line(k+1) == c)
            k++;
          else
            break;
          end
        end
        k++;
      end
      before = "a";
      blank = false;
    elseif (any (c == "([{"))
      depth++;
      before = c;
      blank = false;
    elseif (any (c == ")]}"))
      depth--;
      before = c;
      blank = false;
    else
      if (! isspace (c))
        blank = false;
        before = c;
      elseif (depth > 0)
        before = c;
      end
    end
    k++;
  end
end

function text = with_traces (text)
  lines = strsplit (text, "\n");
  depth = comment = 0;
  for k = 1:numel (lines)
    bare = strtrim (lines{k});
    if (any (strcmp (bare, {"%{", "#{"})))
      comment++;
    elseif (comment > 0)
      comment -= any (strcmp (bare, {"%}", "#}"}));
    else
      [depth, goes_on, blank] = scan (lines{k}, depth);
      first = strtok (bare, " (;,");
      if (depth == 0 && ! goes_on && ! blank && ! any (strcmp (first, {"switch", "classdef", "properties", "methods", "enumeration", "events"})))
        lines{k} = [lines{k} "\n__ad_trace__;"];
      end
    end
  end
  text = strjoin (lines, "\n");
end

function J = run_in_base (t, file)
  evalin ("base", ["source (\"" file "\");"]);
  J = t;
end

function main (file, traced)
  text = strrep (fileread (file), 'mfilename ("fullpath")', ["\"" strrep(file, ".m", "") "\""]);    # its class files lie beside it
  file = fullfile (fileparts (pwd ()), "traced_program.m");
  f = fopen (file, "w");
  fputs (f, ["1;\n" with_traces(text) "\n"]);
  fclose (f);
  c = onCleanup (@() unlink (file));
  for id = {"step", "derivative-lost", "no-dependence", "gradient-not-finite"}
    warning ("off", ["Octavo:" id{1}]);
  end
  __ad_constants__ (true);
  if (traced)
    ad_gradient (@(t) run_in_base (t, file), 1);
  else
    run_in_base (1, file);
  end
end
main (argv (){1}, numel (argv ()) > 1);
