## doc NAME
## doc
## The manual's page of NAME, or its first page: in a browser where there is one and the pages are there (make html in the
## folder of the build, or make install-html), else its help in the terminal.
##   >> evalc ("doc ones")(1:6)
##   ans = 'ones'
## See also: help, lookfor, example, lesson
function doc (name = "")
  if (! ischar (name))
    error ("doc: argument must be a string");
  end
  page = page_of (name);
  if (! isempty (page) && open_page (page))
    return;
  elseif (isempty (name))
    help ();
  else
    help (name);
  end
end

## Where the page is; empty: there is none.
function page = page_of (name)
  page = "";
  [program, status] = readlink ("/proc/self/exe");
  if (status != 0)
    return;
  end
  folder = fileparts (program);
  for pages = {fullfile(folder, "html"), fullfile(fileparts (folder), "share", "doc", "octavo")}
    first = fullfile (pages{1}, "index.html");
    if (! isfile (first))
      continue;
    elseif (isempty (name))
      page = first;
      return;
    end
    for file = glob (fullfile (pages{1}, "functions", "*.html"))'
      if (! isempty (strfind (fileread (file{1}), sprintf ("<h2 id=\"%s\">", name))))
        page = [file{1}, "#", name];
        return;
      end
    end
  end
end

## False: there is no browser that could show it.
function opened = open_page (page)
  browser = getenv ("BROWSER");
  opened = false;
  if (isempty (browser))
    if (isempty ([getenv("DISPLAY"), getenv("WAYLAND_DISPLAY")]) || isempty (file_in_path (getenv ("PATH"), "xdg-open")))
      return;
    end
    browser = "xdg-open";
  end
  opened = system (sprintf ("%s 'file://%s' >/dev/null 2>&1 &", browser, strrep (page, "'", "'\\''"))) == 0;
end

%!error <doc: argument must be a string> doc (1)
