## writecell (C, FILE)
## writecell (C, FILE, "Delimiter", D, "WriteMode", "append")
## Numbers and texts of the cell array C in a text file, a row a line; texts with a delimiter in them stand
## in quotation marks. Octave 7.3 has no such function.
##   >> writecell ({"a", 1; "b, c", 2.5}, "demo.csv"); fileread ("demo.csv"), delete ("demo.csv")
##   ans = a,1
##   "b, c",2.5
##
## See also: readcell, writematrix
function writecell (C, file, varargin)
  if (nargin < 2)
    print_usage ();
  elseif (! iscell (C) || ndims (C) > 2)
    error ("writecell: C must be a cell array");
  end
  delimiter = ",";
  mode = "overwrite";
  if (mod (numel (varargin), 2))
    error ("writecell: option without a value");
  end
  for k = 1:2:numel (varargin)
    switch (lower (varargin{k}))
      case "delimiter"
        delimiter = do_string_escapes (varargin{k+1});
        if (any (strcmpi (delimiter, {"comma", "tab", "space", "semi"})))
          delimiter = {",", "\t", " ", ";"}{strcmpi(delimiter, {"comma", "tab", "space", "semi"})};
        end
      case "writemode"
        mode = varargin{k+1};
      otherwise
        error ("writecell: unknown option '%s'", varargin{k});
    end
  end
  lines = cell (rows (C), 1);
  for k = 1:rows (C)
    lines{k} = strjoin (cellfun (@(v) field (v, delimiter), C(k, :), "UniformOutput", false), delimiter);
  end
  if (isempty (lines))
    lines = {};
  end
  writelines (lines, file, "WriteMode", mode);
end

function t = field (v, delimiter)
  if (ischar (v))
    t = v;
    if (any (t == '"') || ! isempty (strfind (t, delimiter)))
      t = ['"' strrep(t, '"', '""') '"'];
    end
  elseif (isempty (v))
    t = "";
  elseif ((isnumeric (v) || islogical (v)) && isscalar (v))
    t = sprintf ("%.15g", v);
    if (isfloat (v) && str2double (t) != v && ! isnan (v))
      t = sprintf ("%.17g", v);
    end
  else
    error ("writecell: elements must be numbers or texts");
  end
end

%!test
%! f = tempname (); C = {"a", 0.1; "say \"x\", y", -2}; writecell (C, f); assert (readcell (f), C);
%! unlink (f);
%!error <writecell: elements must be numbers or texts> writecell ({{1}}, tempname ())
