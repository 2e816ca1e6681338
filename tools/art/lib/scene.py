"""Build a Blender scene out of plain boxes, tubes and balls, and render its light, depth and normals.

Only the half of a recipe that runs inside Blender may call what needs `bpy`; importing this module is safe anywhere.
Axes: x right, y away from the camera, z up. With `ortho_cam` one unit is one final pixel.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

bpy: Any
try:
    import bpy  # type: ignore[no-redef,import-not-found]
except ModuleNotFoundError:  # the finishing half of a recipe runs outside Blender
    bpy = None

Points = NDArray[np.float64]

UNIT_CUBE: Points = np.array([[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0], [0, 0, 1], [1, 0, 1], [1, 1, 1], [0, 1, 1]], float)
CUBE_FACES = ((0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (2, 3, 7, 6), (1, 2, 6, 5), (3, 0, 4, 7))
PARALLEL = 0.99  # cosine above which two directions count as the same


class Mesh:
    """Collects solids and hands them to Blender as one object, which is a hundred times faster than one each."""

    def __init__(self) -> None:
        self._points: list[Points] = []
        self._faces: list[tuple[int, ...]] = []
        self._materials: list[int] = []
        self._smooth: list[bool] = []
        self.size = 0

    def raw(self, points: ArrayLike, faces: Iterable[Sequence[int]], m: int = 0, smooth: bool = False) -> None:
        """Add points and faces (indices into `points`) of material `m`."""
        array = np.asarray(points, float)
        self._points.append(array)
        for face in faces:
            self._faces.append(tuple(int(i) + self.size for i in face))
            self._materials.append(m)
            self._smooth.append(smooth)
        self.size += len(array)

    def box(self, x0: float, x1: float, y0: float, y1: float, z0: float, z1: float, m: int = 0) -> None:
        """Add an upright box between two corners, given in any order."""
        x0, x1 = sorted((x0, x1))
        y0, y1 = sorted((y0, y1))
        z0, z1 = sorted((z0, z1))
        self.raw(UNIT_CUBE * [x1 - x0, y1 - y0, z1 - z0] + [x0, y0, z0], CUBE_FACES, m)

    def beam(self, p0: ArrayLike, p1: ArrayLike, w: float, h: float, m: int = 0, up: ArrayLike = (0, 0, 1)) -> None:
        """Add a straight beam of section w x h from p0 to p1; h lies along `up`."""
        start, end = np.asarray(p0, float), np.asarray(p1, float)
        along = end - start
        length = float(np.linalg.norm(along))
        if length < 1e-6:
            return
        along /= length
        upward = np.asarray(up, float)
        if abs(along @ upward) > PARALLEL:
            upward = np.array([0.0, 1.0, 0.0])
        side = np.cross(along, upward)
        side /= np.linalg.norm(side)
        upward = np.cross(side, along)
        local = (UNIT_CUBE - [0.5, 0.5, 0]) * [w, h, length]
        points = start + local[:, :1] * side + local[:, 1:2] * upward + local[:, 2:] * along
        self.raw(points, CUBE_FACES, m)

    def tube(
        self,
        pts: ArrayLike,
        r: ArrayLike,
        seg: int = 8,
        m: int = 0,
        smooth: bool = True,
        caps: bool = True,
    ) -> None:
        """Add a tube along a line of points, with one radius or one per point."""
        path = np.asarray(pts, float)
        count = len(path)
        radii = np.broadcast_to(np.asarray(r, float), (count,))
        tangent = np.gradient(path, axis=0)
        tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-9)
        up = np.array([0.0, 1.0, 0.0]) if abs(tangent[0][2]) > 0.9 else np.array([0.0, 0.0, 1.0])
        angle = np.arange(seg) / seg * 2 * math.pi
        rings: list[Points] = []
        u = up
        for i in range(count):
            u = u - (u @ tangent[i]) * tangent[i]
            u = u / np.linalg.norm(u)
            w = np.cross(tangent[i], u)
            rings.append(path[i] + radii[i] * (np.cos(angle)[:, None] * u + np.sin(angle)[:, None] * w))
        faces = [
            (i * seg + j, (i + 1) * seg + j, (i + 1) * seg + (j + 1) % seg, i * seg + (j + 1) % seg)
            for i in range(count - 1)
            for j in range(seg)
        ]
        self.raw(np.concatenate(rings), faces, m, smooth)
        if caps:
            self.raw(rings[0], [tuple(range(seg))], m)
            self.raw(rings[-1], [tuple(range(seg))[::-1]], m)

    def cyl(self, p0: ArrayLike, p1: ArrayLike, r: float, seg: int = 12, m: int = 0) -> None:
        """Add a closed cylinder from p0 to p1."""
        self.tube([np.asarray(p0, float), np.asarray(p1, float)], r, seg, m)

    def ball(
        self,
        c: ArrayLike,
        r: ArrayLike,
        m: int = 0,
        seg: int = 16,
        rings: int = 10,
        turn: ArrayLike | None = None,
    ) -> None:
        """Add an ellipsoid with radii r (one or three), turned by the 3x3 matrix `turn`."""
        radii = np.broadcast_to(np.asarray(r, float), (3,))
        theta = np.repeat(math.pi * np.arange(rings + 1) / rings, seg)
        phi = np.tile(2 * math.pi * np.arange(seg) / seg, rings + 1)
        points = np.stack([np.sin(theta) * np.cos(phi), np.sin(theta) * np.sin(phi), np.cos(theta)], 1) * radii
        if turn is not None:
            points = points @ np.asarray(turn, float).T
        faces = [
            ((i + 1) * seg + j, (i + 1) * seg + (j + 1) % seg, i * seg + (j + 1) % seg, i * seg + j)
            for i in range(rings)
            for j in range(seg)
        ]
        self.raw(points + np.asarray(c, float), faces, m, True)

    def capsule(
        self,
        p0: ArrayLike,
        p1: ArrayLike,
        r0: float,
        r1: float | None = None,
        m: int = 0,
        seg: int = 14,
        steps: int = 7,
    ) -> None:
        """Add a rod with round ends, of radius r0 at p0 and r1 at p1."""
        end_radius = r0 if r1 is None else r1
        start, end = np.asarray(p0, float), np.asarray(p1, float)
        along = end - start
        along /= max(float(np.linalg.norm(along)), 1e-9)
        near = np.linspace(-math.pi / 2, 0, steps)[1:]
        far = np.linspace(0, math.pi / 2, steps)[:-1]
        pts = [start + along * r0 * math.sin(a) for a in near] + [end + along * end_radius * math.sin(a) for a in far]
        radii = [r0 * math.cos(a) for a in near] + [end_radius * math.cos(a) for a in far]
        self.tube(pts, np.maximum(radii, 1e-4), seg, m)

    def build(self, name: str, mats: Sequence[Any]) -> Any:
        """Make the Blender object; material numbers index `mats`."""
        points = np.concatenate(self._points).astype(np.float32)
        totals = np.array([len(f) for f in self._faces], np.int32)
        starts = np.concatenate([[0], np.cumsum(totals)[:-1]]).astype(np.int32)
        loops = np.fromiter((i for f in self._faces for i in f), np.int32)
        mesh = bpy.data.meshes.new(name)
        mesh.vertices.add(len(points))
        mesh.vertices.foreach_set("co", points.ravel())
        mesh.loops.add(len(loops))
        mesh.loops.foreach_set("vertex_index", loops)
        mesh.polygons.add(len(totals))
        mesh.polygons.foreach_set("loop_start", starts)
        mesh.polygons.foreach_set("loop_total", totals)
        mesh.polygons.foreach_set("material_index", np.array(self._materials, np.int32))
        mesh.polygons.foreach_set("use_smooth", np.array(self._smooth, bool))
        for mat in mats:
            mesh.materials.append(mat)
        mesh.update(calc_edges=True)
        mesh.validate()
        thing = bpy.data.objects.new(name, mesh)
        bpy.context.scene.collection.objects.link(thing)
        return thing


def material(name: str, c: Sequence[float], idx: int = 0, emit: float = 0) -> Any:
    """A matt grey, or with `emit` a light; `idx` comes back in the IndexMA pass."""
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    mat.pass_index = idx
    tree = mat.node_tree
    tree.nodes.clear()
    out = tree.nodes.new("ShaderNodeOutputMaterial")
    node = tree.nodes.new("ShaderNodeEmission" if emit else "ShaderNodeBsdfDiffuse")
    node.inputs[0].default_value = (*c, 1)
    if emit:
        node.inputs[1].default_value = emit
    tree.links.new(node.outputs[0], out.inputs[0])
    return mat


def reset(
    w: int,
    h: int,
    spp: int,
    wstr: float = 0.5,
    filt: float = 1.5,
    bounces: int = 1,
    transparent: bool = True,
) -> Any:
    """Start an empty scene of w x h px with `spp` samples, white ambient light of strength `wstr`, all passes on."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    sc = bpy.context.scene
    sc.render.engine = "CYCLES"
    _set_cycles(sc.cycles, spp, filt, bounces)
    out = sc.render
    out.resolution_x, out.resolution_y, out.resolution_percentage = w, h, 100
    out.film_transparent = transparent
    out.threads_mode = "AUTO"
    out.image_settings.file_format = "OPEN_EXR_MULTILAYER"
    out.image_settings.color_depth = "16"
    out.image_settings.exr_codec = "ZIP"
    sc.view_settings.view_transform = "Standard"
    layer = sc.view_layers[0]
    layer.use_pass_z = layer.use_pass_normal = layer.use_pass_emit = layer.use_pass_material_index = True
    sc.world = bpy.data.worlds.new("world")
    sc.world.use_nodes = True
    background = sc.world.node_tree.nodes["Background"]
    background.inputs[0].default_value = (1, 1, 1, 1)
    background.inputs[1].default_value = wstr
    return sc


def _set_cycles(cycles: Any, spp: int, filt: float, bounces: int) -> None:
    cycles.device = "CPU"
    cycles.samples = spp
    cycles.use_denoising = cycles.use_adaptive_sampling = False
    cycles.max_bounces = cycles.diffuse_bounces = bounces
    cycles.glossy_bounces = cycles.transmission_bounces = 0
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.pixel_filter_type = "BLACKMAN_HARRIS"
    cycles.filter_width = filt
    cycles.seed = 1  # the same scene gives the same bytes


def sun(direction: ArrayLike, energy: float, angle: float = 5) -> None:
    """Add parallel light shining along `direction`; `angle` in degrees softens its shadows."""
    from mathutils import Vector  # type: ignore[import-not-found]

    light = bpy.data.lights.new("sun", "SUN")
    light.energy = energy
    light.angle = math.radians(angle)
    thing = bpy.data.objects.new("sun", light)
    thing.rotation_euler = Vector(direction).to_track_quat("-Z", "Y").to_euler()
    bpy.context.scene.collection.objects.link(thing)


def _camera(sc: Any, location: Sequence[float]) -> Any:
    cam = bpy.data.cameras.new("camera")
    thing = bpy.data.objects.new("camera", cam)
    thing.location = location
    thing.rotation_euler = (math.pi / 2, 0, 0)
    sc.collection.objects.link(thing)
    sc.camera = thing
    return cam


def persp_cam(sc: Any, lens: float, shift_y: float = 0, loc: Sequence[float] = (0, 0, 0)) -> None:
    """A level camera that sees perspective; `lens` in mm on a 36 mm wide picture."""
    cam = _camera(sc, loc)
    cam.lens, cam.sensor_width, cam.sensor_fit, cam.shift_y = lens, 36, "HORIZONTAL", shift_y
    cam.clip_start, cam.clip_end = 0.5, 20000


def ortho_cam(sc: Any, w_units: float, cx: float, cz: float, y: float = -100) -> None:
    """A level camera without perspective, `w_units` wide, looking at (cx, cz)."""
    cam = _camera(sc, (cx, y, cz))
    cam.type = "ORTHO"
    cam.ortho_scale = w_units
    cam.sensor_fit = "HORIZONTAL"
    cam.clip_start, cam.clip_end = 0.1, 1000


def render(sc: Any, path: Path | str) -> None:
    """Render to a multilayer EXR and say how long it took."""
    sc.render.filepath = str(path)
    start = time.perf_counter()
    bpy.ops.render.render(write_still=True)
    print(f"rendered {Path(path).name} in {time.perf_counter() - start:.1f} s", flush=True)
