% What fscanf reads, and what feof and ftell say after it.
% (The message of the form with "C" is not shown: Octave 7.3 says "%s: read error: fscanf".)
1;
function t(txt,varargin)
  fid=fopen('t.txt','w'); fwrite(fid,txt); fclose(fid);
  fid=fopen('t.txt');
  try
    for k=1:numel(varargin)
    a=varargin{k};
    if strcmp(a{1},'gl'), x=fgetl(fid); n=0;m='';
    elseif strcmp(a{1},'rd'), x=fread(fid,1); n=0;m='';
    elseif strcmp(a{1},'fg'), x=fgets(fid); n=0;m='';
    elseif strcmp(a{1},'C'), r=cell(1,4); [r{:}]=fscanf(fid,a{2},'C'); disp(r(1:3)); x=0;n=0;m='';
    else
    [x,n,m] = fscanf(fid,a{:}); end
    printf('%s %s [%s] n=%d m=<%s> eof=%d tell=%d | ', class(x), mat2str(size(x)), mat2str(double(x)), n, m, feof(fid), ftell(fid));
    end
  catch e
    printf('E %s', e.message);
  end
  printf("\n");
  fclose(fid);
end
t("1\n2\n",{'%d',1},{'%d',1},{'%d',1},{'%d',1})
t("1\n2",{'%d',1},{'%d',1},{'%d',1},{'%d',1})
t("1\n2\n",{'%d'},{'%d'})
t("1\n2\nx",{'%d'},{'%d'},{'%s',1},{'%s',1})
t("ab cd",{'%s',1},{'%s',1},{'%s',1})
t("abc",{'%c',3},{'%c',1})
t("abc",{'%3c',1},{'%c',1})
t("abc",{'%4c',1},{'%c',1})
t("abc",{'%3s',1},{'%c',1})
t("abc",{'%4s',1},{'%c',1})
t("abc",{'%[a-z]',1},{'%c',1})
t("abc",{'%3[a-z]',1},{'%c',1})
t("abc",{'abc',1},{'%c',1})
t("abc",{'abcd',1},{'%c',1})
t("abc",{'%s d',1},{'%c',1})
t("12",{'%2d',1},{'%c',1})
t("12",{'%3d',1},{'%c',1})
t("12",{'%f',1},{'%c',1})
t("12\n",{'%f\n',1},{'%c',1})
t("12\nabc\nefg\n",{'%f\n',1},{'gl'},{'%s',1},{'gl'},{'gl'})
t("12\nabc\nefg\n",{'%f',1},{'gl'},{'%s',1},{'gl'},{'gl'})
t("12 x\nabc\nefg\n",{'%f',1},{'rd'},{'%s',1},{'fg'},{'gl'})
t("12 x\nabc\nefg\n",{'%f'},{'rd'},{'%s'},{'fg'},{'gl'})
t("1 a\n2 b\n",{'%d %s',[2 Inf]},{'%d'})
t("1 a\n2 bcd\n",{'%d %s'},{'%d'})
t("1 a\n2 bcd\n",{'C','%d %s'},{'C','%d %s'},{'C','%d %s'})
t("1 a\n2 bcd",{'C','%d %s'},{'C','%d %s'},{'C','%d %s'})
t("",{'%d',1},{'%d'})
t("\n",{'%d',1},{'%d'})
t("a",{'%d',1},{'%d'},{'%*s'},{'%d'})
t("a b c",{'%s',0},{'%s',[2 0]},{'%s',[0 2]},{'%d'})
t("a b c",{'%s',{}},{'%s',[2 0]},{'%s',[0 2]},{'%d'})
t("a b c",{'%s',[]})
t("a b c",{5})
t("a b c",{'%y'})
t("a b c",{'%s','X'})
