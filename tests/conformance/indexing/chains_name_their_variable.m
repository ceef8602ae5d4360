% messages about chains name the variable
clear
try
  s.f=@(x) 1:3; s.f(1)(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x.y(2).z=1:3; x.y(2).z(9)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x.y(2).z=1:3; x.y(3).z(9)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x.y(2).z=1:3; x.y(2).q(9)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.c={1,2}; {s.c{1:5}}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.c={1,2}; s.c{3}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.c={1,2}; s.c{:}(3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.c={1:3,2}; s.c{1}(3:9)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.c=1:3; s.c(0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.c=1:3; disp(s.c(0))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.c=1:3; x = s.c(7) + 1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.c=1:3; x = sin(s.c(7))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=1:3; sin(a(7))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=1:3; a(a(5))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.c=1:3; a=1:3; s.c(a(5))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s.c=1:3; a=1:3; a(s.c(5))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s=struct('a',{1,2}); [s.a](3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s=struct('a',{1,2}); s(1).a(3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s=struct('a',{1,2}); s.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={}; x=[c{:}](2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={}; c{:}.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={}; c{:}(1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s=struct('a',{}); s.a.b
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s=struct('a',{}); x=s.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1,2}; ones(c{:})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={{1,2},{3,4}}; c{:}{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1,2}; c{[1 2]}(1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1,2}; a=1; a(c{:})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m.a=1; m.b(3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m.a.b=1:3; m.a.b.c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m.a.b=1:3; m.a.c.d
catch err
  disp(strtok(err.message, "\n"));
end
