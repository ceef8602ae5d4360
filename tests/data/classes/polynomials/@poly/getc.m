function r = getc (p, varargin)
  r = p.c;
  if nargin > 1, printf ("extra %d\n", nargin); end
end
