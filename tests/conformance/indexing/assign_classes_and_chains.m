% classes on assignment, chains on the left
clear
try
  x=5; x(1:3)=int8([1 2 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(2:3)=int8([1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(1)=int8(3); class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x(2)=65.5; double(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x(2)=-5; double(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x(2)=NaN; double(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x(2)=256; double(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x(2)=255; double(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x(2:3)=[65 300]; double(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x(5)='e'; is_dq_string(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x="abc"; x(5)='e'; is_dq_string(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='abc'; x(5)="e"; is_dq_string(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true false]; x(1)=0; class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true false]; x(1)=1; class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true false]; x(1)=0.5; class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true false]; x(1)=NaN; class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true false]; x(1)=int8(1); class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true false]; x(1)=single(1); class(x), x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true false]; x([1 2])=[0 1]; class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true false]; x(1)=1:1; class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true false]; x(1:2)=1:2; class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true false]; x(:)=5; class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[true false]; x(1,:)=5; class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=true; x(1)='a'; class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=true(2,2); x(:,1)='ab'
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=true(2,2); x(:,1)=eye(2)(:,1); class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=true(2,2); x(:,:)=eye(2); class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:3; x(2)=3; x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=0:3; x(end+1)=4
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=eye(2); x(1,2)=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=eye(2); x(3,3)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=eye(2); x(:)=7
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8([1 2]); x(1)=300.7; x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8([1 2]); x(1)=NaN; x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8([1 2]); x(1)=int16(200); x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=uint8([1 2]); x(1)=int8(-5); x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=uint8([1 2]); x(1)=-5; x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8([1 2]); x(:)=int16([200 5]); x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8([1 2]); x(1)=single(3.5); x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=int8([1 2]); x([1 2])=[1i 2]; x, class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=single([1 2]); x([1 2])=[1.1 2]; class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[1 2]; x([1 2])=single([1.1 2]); x, class(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[1i 2]; x(1)=int8(5); class(x), x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[1i 2]; x(1)=0; x, isreal(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[1i 2]; x(:)=[1 2]; isreal(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[1i 2]; x(1)=[]; isreal(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[1i 2i]; x(1)=5; isreal(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  q.v=1:3; q.v(0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  q.v=1:3; q.v(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  q.v=1:3; q.v(0)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  q.v=1:3; q.v(0)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  q.v=1:3; q.v(7)=[]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  q.v=1:3; q.v{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  q.v=1:3; q.v{1}=2
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  q.v=1:3; q.v.a=2
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  q.v=5; q.v.a=2
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  q.v=5; q.v{2}=2
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  q.v={}; q.v{2}.a(3)=2
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1:3}; c{1}(0)=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1:3}; c{1}{1}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1:3}; c{1}.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={5}; c{1}.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={[]}; c{1}.a=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={}; c{2}.a=1; c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={}; c{2}(3)=int8(1); class(c{2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={}; c{2}{3}=int8(1); c
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1,2}; c(2){1}=7
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1,2}; c(2).a=7
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1,2}; c(1:2){1}=7
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1,2}; c(3){1}=7
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1,2}; c(1)(1)=7
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={{1,2},3}; c(1){1}{2}=7; c{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={{1,2},3}; c{1}(2)=7; c{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:3; x(1)(1)=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:3; x(2){1}=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=1:3; x(2).a=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; x(2).a=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[]; x(2).a.b(3).c=5; x(2).a.b(3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x='a'; x(1).a=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={}; x(2).a=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1}; x(1).a=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=zeros(1,0); x(2).a=5; size(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=''; x(2).a=5; size(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=single([]); x(2).a=5; size(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=true(0,0); x(2).a=5; size(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=@sin; x(1).a=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=@sin; x.a.b=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',1); x(1)(1).a=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',1); x(1){1}=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{{1,2}}); x(1).a{2}=5; x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',5); x.a(3)=5; x.a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',5); x.b(3)=int8(5); class(x.b)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',5); x.b{3}=int8(5); x.b
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',5); x.b(2).c=int8(5); x.b
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',5); x.a.b=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',[]); x.a.b=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a','hello'); x.a.b=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a','hello'); x.a{2}=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(2).a.b=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(2)=[]; size(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(2).a=[]; size(x)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(2).a(1)=[]; x(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); x(3).a(1)=[]; x(3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x.a=1:5; x.a(2)=[]; x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x.a=1:5; x.b(2)=[]; x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1:5}; x{1}(2)=[]; x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1:5}; x{2}(2)=[]; x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1:5}; x{1}=[]; x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x.a={1,2,3}; x.a(2)=[]; x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x.a={1,2,3}; x.a{2}=[]; x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x.a=5; x.a=[]; x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [x.a, x.b]=deal(1,2); x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [x(1:2).a]=deal(1,2); x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [x{1:2}]=deal(1,2); x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [x{:}]=deal(1,2); x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; [x{:}]=deal(0); x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; [x{1,[1 3]}]=deal(0); x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); [x.a]=deal(7); x(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); [x.b]=deal(7); x(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=struct('a',{1,2}); [x([1 2]).a]=deal(7); x(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x.y=struct('a',{1,2}); [x.y.a]=deal(7); x.y(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x.y={}; [x.y{1:2}]=deal(7); x.y
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2}; [x{3:4}]=deal(5); x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=5; [x{1:2}]=deal(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[1 2 3]; [x(1), x(5)]=deal(9); x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[1 2 3]; [x(1:2)]=deal(9); x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[1 2 3]; [x([1 2]), y]=deal([7 8], 3); x
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c=cell(1,2); [c{:}, d]=deal(1,2,3); c, d
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a{1:2}, b]=deal(1,2,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  s=struct('f',{1,2}); [s.f]=deal({}); s(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}; [x{[]}]=deal(1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(); m('a')=1; m('a')(2)=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(); m('a')=struct('x',1); m('a').x=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(); m('a').x=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(); m(1)=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(); m('x')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','double','ValueType','any'); m(3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','double','ValueType','any'); m('a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','double','ValueType','any'); m('a')=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(); m.Count=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(); m.keys=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(); m.foo
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(); m{1}
catch err
  disp(strtok(err.message, "\n"));
end
