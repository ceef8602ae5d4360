## X = __file_bytes__ (WHO, NAME): the bytes of a file as a row of uint8; __file_bytes__ (WHO, NAME, X)
## writes them.
function x = __file_bytes__ (who, name, x)
  mode = "rb";
  if (nargin > 2)
    mode = "wb";
  end
  [id, why] = fopen (name, mode);
  if (id < 0)
    error ("%s: cannot open '%s': %s", who, name, why);
  end
  if (nargin > 2)
    fwrite (id, x, "uint8");
  else
    x = fread (id, Inf, "uint8=>uint8")';
    if (isempty (x))
      x = zeros (1, 0, "uint8");
    end
  end
  fclose (id);
end

%!test f = tempname (); __file_bytes__ ("f", f, uint8 ([0 255 10])); assert (__file_bytes__ ("f", f), uint8 ([0 255 10])); unlink (f);
%!error <f: cannot open> __file_bytes__ ("f", "no such file")
