## [A, DELIMITER, HEADER_ROWS] = importdata (FILE)
## [A, DELIMITER, HEADER_ROWS] = importdata (FILE, DELIMITER, HEADER_ROWS)
## Read a table of numbers from a text file. Where the file has words too, A is a struct with the fields data, textdata
## and colheaders or rowheaders; where it has nothing else, a cell array of its lines. What is no number, or missing, is
## NA in the data, and textdata has the words.
##   >> csvwrite ('a.csv', [1 2; 3 4]); importdata ('a.csv')
##   ans =
##
##      1   2
##      3   4
##   >> f = tempname (); csvwrite (f, [1 2; 3 4]);
##   >> importdata (f), delete (f)
##   ans =
##   
##      1   2
##      3   4
##   
## See also: textscan, dlmread, csvread, load
function [output, delimiter, header_rows] = importdata (varargin)
  if (nargin < 1 || nargin > 3)
    print_usage ();
  end
  fname = varargin{1};
  delimiter = "";
  header_rows = -1;
  if (! ischar (fname))
    error ("importdata: FNAME must be a string");
  end
  if (nargin > 1)
    delimiter = do_string_escapes (varargin{2});
  end
  if (nargin > 2)
    header_rows = varargin{3};
  end
  [fid, msg] = fopen (fname, "r");
  if (fid < 0)
    error (msg);
  end
  fclose (fid);
  lines = strsplit (strrep (fileread (fname), "\r\n", "\n"), "\n", "CollapseDelimiters", false);
  if (isempty (lines{end}))
    lines(end) = [];
  end
  ## the header ends where a line holds a number
  if (isempty (delimiter))
    delimiter = find_delimiter (lines, max (header_rows, 0));
  end
  if (header_rows < 0)
    header_rows = 0;
    while (header_rows < numel (lines) && all (isnan (fields_of (lines{header_rows+1}, delimiter))))
      header_rows++;
    end
    if (header_rows == numel (lines))
      output = lines';
      delimiter = "";
      header_rows = 0;
      return;
    end
  end
  data = [];
  rowtext = {};
  for k = header_rows+1:numel (lines)
    [x, words] = fields_of (lines{k}, delimiter);
    r = k - header_rows;
    if (numel (x) > columns (data))
      data(:, end+1:numel (x)) = NA;
    end
    data(r, 1:numel (x)) = x;
    data(r, numel (x)+1:end) = NA;
    rowtext(r, 1:numel (words)) = words;
  end
  if (all (isna (data(:))) && ! any (strcmp (rowtext(:), "NA")))
    output = lines(! cellfun ("isempty", lines))';       # nothing but words
    header_rows = 0;
    return;
  end
  ## columns of words in front are row headers
  n = 0;
  while (n < columns (data) && all (isnan (data(:,n+1))) && any (cellfun (@(w) ischar (w) && isnan (str2double (w)) && ! isempty (w), rowtext(:,n+1))))
    n++;
  end
  rowheaders = {};
  if (n > 0 && n < columns (data))
    rowheaders = rowtext(:,1:n);
    data(:,1:n) = [];
  end
  rest = rowtext(:, columns (rowtext) - columns (data) + 1:end);
  rest = rest(isna (data) & ! cellfun ("isempty", rest) & ! strcmp (rest, "NA"));
  if (header_rows == 0 && isempty (rowheaders) && isempty (rest))
    output = data;
    return;
  end
  output.data = data;
  if (header_rows > 0)
    output.textdata = lines(1:header_rows)';
    heads = strtrim (ostrsplit (lines{header_rows}, delimiter));
    if (numel (heads) == columns (data))
      output.colheaders = heads;
    end
  else
    output.textdata = rowheaders;
  end
  output.textdata = [output.textdata(:); rest(:)];
  if (! isempty (rowheaders))
    if (header_rows > 0)
      output.textdata = [output.textdata; rowheaders];
    end
    output.rowheaders = rowheaders;
  end
end

function d = find_delimiter (lines, skip)
  d = " ";
  for k = skip+1:numel (lines)
    if (isempty (regexp (lines{k}, '\d', "once")))
      continue;
    end
    for c = {"\t", ",", ":", ";", " "}
      if (any (lines{k} == c{1}))
        d = c{1};
        return;
      end
    end
  end
end

function [x, words] = fields_of (line, delimiter)
  if (strcmp (delimiter, " "))
    words = strsplit (strtrim (line), " ");
  else
    words = strsplit (line, delimiter, "CollapseDelimiters", false);
  end
  x = str2double (words);
  x(isnan (x) & ! strcmpi (strtrim (words), "nan")) = NA;       # what is no number is missing
end

%!test
%! f = tempname ();
%! fid = fopen (f, 'w'); fprintf (fid, "x,y\n1,2\n3,4\n"); fclose (fid);
%! a = importdata (f);
%! unlink (f);
%! assert (a.data, [1 2; 3 4]);
%! assert (a.colheaders, {'x', 'y'});
