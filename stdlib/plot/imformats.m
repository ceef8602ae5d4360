## F = imformats ()
## F = imformats (NAME)
## The formats of image files that imread and imwrite know, as a struct array with their names and endings.
##   >> imformats ('png').description
##   ans = Portable Network Graphics
## See also: imread, imwrite, imfinfo
function f = imformats (name)
  table = {"BMP", {"bmp"}, "Microsoft Windows bitmap image"; "JPEG", {"jpg", "jpeg"}, ...
           "Joint Photographic Experts Group JFIF format"; "PNG", {"png"}, "Portable Network Graphics"};
  for k = rows (table):-1:1
    all(k) = struct ("coder", table{k,1}, "ext", {table{k,2}}, "isa", @(file) is_of (file, table{k,2}), "info", @imfinfo, ...
                     "read", @imread, "write", @imwrite, "alpha", k == 3, "description", table{k,3}, "multipage", false);
  end
  if (nargin == 0)
    f = all;
    return;
  end
  f = struct ([]);
  for k = 1:numel (all)
    if (any (strcmpi (name, all(k).ext)))
      f = all(k);
    end
  end
end

function yes = is_of (file, endings)
  [~, ~, ext] = fileparts (file);
  yes = any (strcmpi (ext(2:end), endings));
end
