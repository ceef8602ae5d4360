## The files and folders that FILES (a text, rows of texts, or cells, wildcards in them) name below ROOT,
## folders with what is in them and with a "/" at the end: names and where they are.
function [names, paths] = __archive_files__ (who, files, root)
  if (ischar (files))
    files = cellstr (files);
  elseif (! iscellstr (files))
    error ("%s: FILES must be a character array or cellstr", who);
  end
  names = {};
  paths = {};
  open = {};
  for k = 1:numel (files)
    found = glob (fullfile (root, files{k}));
    if (isempty (found))
      error ("%s: there is no file '%s'", who, fullfile (root, files{k}));
    end
    open = [open; found];
  end
  skip = numel (root) + 1 + ! any (root(end) == "/");
  while (! isempty (open))
    path = open{1};
    open(1) = [];
    name = path;
    if (! strcmp (root, "."))
      name = path(skip:end);
    elseif (strncmp (path, "./", 2))
      name = path(3:end);
    end
    if (isfolder (path))
      names{end+1, 1} = [name "/"];
      paths{end+1, 1} = path;
      inside = setdiff (readdir (path), {".", ".."});
      open = [cellfun(@(f) fullfile (path, f), inside(:), "UniformOutput", false); open];
    else
      names{end+1, 1} = name;
      paths{end+1, 1} = path;
    end
  end
end

%!error <f: FILES must be a character array or cellstr> __archive_files__ ("f", 1, ".")
%!error <f: there is no file> __archive_files__ ("f", "no such file", ".")
